import { setApiBase } from '@odm-widgets/ward-deprivation';
import { render } from 'solid-js/web';
import { App } from './app.jsx';

setApiBase('/dataset/');
render(() => <App />, document.getElementById('root')!);
