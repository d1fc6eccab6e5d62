/** The widgets the autoloader knows, by the part of the tag after `odm-`. */
export const WIDGETS: readonly string[] =
  'ward-deprivation political-control representation newsletter events declaration declaration-badge'.split(
    ' ',
  );
