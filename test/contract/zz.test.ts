import { promisesOf } from '../support/promises.js';
promisesOf({ tag: 'odm-ward-deprivation', define: () => import('@odm-widgets/ward-deprivation/define.js'), attributes: { ward: 'E05011351' }, empty: { ward: 'W05001234' }, property: ['ward', 'E05011351'], chart: true });
