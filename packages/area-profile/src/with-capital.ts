/** A text that begins with the name of an area, which may be no name: "these 3 wards". */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
