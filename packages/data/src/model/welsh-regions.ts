/** Names of the regions of England in Welsh. */
export const WELSH_REGIONS: Readonly<Record<string, string>> = {
  'East Midlands': 'Dwyrain Canolbarth Lloegr',
  'East of England': 'Dwyrain Lloegr',
  London: 'Llundain',
  'North East': 'Gogledd-ddwyrain Lloegr',
  'North West': 'Gogledd-orllewin Lloegr',
  'South East': 'De-ddwyrain Lloegr',
  'South West': 'De-orllewin Lloegr',
  'West Midlands': 'Gorllewin Canolbarth Lloegr',
  'Yorkshire and The Humber': 'Swydd Efrog a’r Humber',
};

/** Name of a region in Welsh, as it stands at the start of a phrase. */
export const regionInWelsh = (name: string) => WELSH_REGIONS[name] ?? name;
