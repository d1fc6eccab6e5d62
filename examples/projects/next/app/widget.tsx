'use client';

import type { WardDeprivation, WardDeprivationAttributes } from '@odm-widgets/ward-deprivation/jsx';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** The widget’s code is fetched after hydration; until then the page is what the server rendered. */
export function Widget({ children, ...attributes }: WardDeprivationAttributes & { children: ReactNode }) {
  const [ward, setWard] = useState('');
  const ref = useRef<WardDeprivation>(null);
  useEffect(() => {
    // React adds no listeners of its own to a custom element that a server rendered.
    ref.current?.addEventListener('odm-load', ({ model }) => setWard(model.ward.name));
    void import('@odm-widgets/ward-deprivation/define.js');
  }, []);
  return (
    <>
      <odm-ward-deprivation ref={ref} api-base="/dataset/" {...attributes}>
        {children}
      </odm-ward-deprivation>
      <output>{ward}</output>
    </>
  );
}
