import { createElement } from 'react';

export const metadata = { title: 'Deprivation in Ardwick' };

export default function Layout({ children }) {
  return createElement('html', { lang: 'en' }, createElement('body', null, children));
}
