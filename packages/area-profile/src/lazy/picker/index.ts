// The picker: what a visitor puts an area together with, loaded where `picker` is set.
import '@odm-widgets/charts/map/define.js';

export { PickerController } from './picker-controller.js';
export { styles } from './picker.styles.js';
