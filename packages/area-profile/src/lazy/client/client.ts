// Finds councils and wards by name, those of Scotland and Northern Ireland, and wards of other lists.
export { DatasetClient } from '@odm-widgets/data/dataset';
