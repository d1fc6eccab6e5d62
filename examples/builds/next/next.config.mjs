export default {
  output: 'export',
  // Reads files of its own package while the pages are built.
  serverExternalPackages: ['@odm-widgets/cli'],
};
