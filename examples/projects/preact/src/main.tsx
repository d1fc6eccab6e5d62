import { setApiBase } from '@odm-widgets/ward-deprivation';
import { render } from 'preact';
import { App } from './app.js';

setApiBase('/dataset/');
render(<App />, document.getElementById('root')!);
