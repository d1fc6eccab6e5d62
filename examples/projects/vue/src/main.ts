import { setApiBase } from '@odm-widgets/ward-deprivation';
import '@odm-widgets/ward-deprivation/define.js';
import { createApp } from 'vue';
import App from './App.vue';

setApiBase('/dataset/');
createApp(App).mount('#app');
