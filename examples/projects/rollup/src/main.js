import { setApiBase } from '@odm-widgets/embed';

setApiBase('/dataset/');
