'use client';

import { useEffect, useRef } from 'react';

/** The widget’s code is fetched after hydration; until then the page is what the server rendered. */
export function WardDeprivation({ children, ...attributes }) {
  useEffect(() => void import('@odm-widgets/ward-deprivation/define.js'), []);
  return <odm-ward-deprivation {...attributes}>{children}</odm-ward-deprivation>;
}

/**
 * The form becomes content of the tag, which React compares with what the server rendered: `defer-hydration` keeps the
 * widget from adding it before, also where another script of the page has loaded its code.
 */
export function Newsletter({ children, ...attributes }) {
  const ref = useRef(null);
  useEffect(() => {
    ref.current.removeAttribute('defer-hydration');
    void import('@odm-widgets/newsletter/define.js');
  }, []);
  return (
    <odm-newsletter ref={ref} defer-hydration="" {...attributes}>
      {children}
    </odm-newsletter>
  );
}
