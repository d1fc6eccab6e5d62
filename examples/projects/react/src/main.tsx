import { setApiBase } from '@odm-widgets/ward-deprivation';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

setApiBase('/dataset/');
createRoot(document.getElementById('root')!).render(<App />);
