import { setApiBase } from '@odm-widgets/ward-deprivation';
import { mount } from 'svelte';
import App from './App.svelte';

setApiBase('/dataset/');
mount(App, { target: document.getElementById('app')! });
