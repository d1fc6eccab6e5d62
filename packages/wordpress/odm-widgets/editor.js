/*
 * The blocks in the editor: a preview that the server renders, and the options of the widget beside it. Names, types and
 * descriptions come from the block.json of each block, which the server has registered.
 */
(function (wp, { blocks, words }) {
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl, Disabled } = wp.components;
  const ServerSideRender = wp.serverSideRender;
  /** Options that most need; the others are in a panel that is closed at first. */
  const FIRST = ['ward', 'authority', 'region', 'nation', 'view', 'domain', 'src', 'supporter', 'term', 'provider', 'action'];

  /** The options of a block, without what WordPress adds to every block. */
  function optionsOf(attributes) {
    return Object.entries(attributes).filter(([, { description }]) => description !== undefined);
  }

  function control([name, { type, enum: values, description }], value, set) {
    const common = { key: name, label: name, help: description, onChange: (next) => set({ [name]: next === '' ? undefined : next }) };
    if (type === 'boolean') return el(ToggleControl, { ...common, checked: value === true, onChange: (next) => set({ [name]: next || undefined }) });
    if (values) {
      const options = values.map((one) => ({ value: one, label: one === '' ? words.unset : one }));
      return el(SelectControl, { ...common, value: value ?? '', options });
    }
    if (type !== 'string') {
      const toNumber = (next) => (next === '' || Number.isNaN(Number(next)) ? undefined : Number(next));
      return el(TextControl, { ...common, type: 'number', value: value ?? '', onChange: (next) => set({ [name]: toNumber(next) }) });
    }
    return el(TextControl, { ...common, value: value ?? '' });
  }

  function Edit({ name, attributes, setAttributes }) {
    const options = optionsOf(wp.blocks.getBlockType(name).attributes);
    const panel = (isFirst) =>
      options
        .filter(([option]) => FIRST.includes(option) === isFirst)
        .map((option) => control(option, attributes[option[0]], setAttributes));
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(PanelBody, { title: words.options }, panel(true)),
        el(PanelBody, { title: words.more, initialOpen: false }, panel(false)),
      ),
      el('div', useBlockProps(), el(Disabled, null, el(ServerSideRender, { block: name, attributes }))),
    );
  }

  for (const name of blocks) wp.blocks.registerBlockType(name, { edit: Edit, save: () => null });
})(window.wp, window.odmWidgets);
