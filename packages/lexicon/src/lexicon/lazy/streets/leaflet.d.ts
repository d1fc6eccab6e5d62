// The package’s types are those of its main file; its ES module has the same exports.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
