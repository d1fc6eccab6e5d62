// @ts-check
/**
 * A page of all pictures: a row for each view, a column for each variant, thumbnails that lead to the whole picture.
 *
 * @param {readonly import('./photograph.js').Picture[]} pictures
 * @param {{ fileOf: (picture: import('./photograph.js').Picture) => string }} files
 */
export function pageOfPictures(pictures, { fileOf }) {
  const views = [...new Set(pictures.map(({ view }) => view))];
  const variants = [...new Set(pictures.map(({ variant }) => variant))];
  const cell = (
    /** @type {import('./views.js').View} */ view,
    /** @type {import('./variants.js').Variant} */ variant,
  ) => {
    const picture = pictures.find((one) => one.view === view && one.variant === variant);
    if (!picture) return '<td></td>';
    return `<td><a href="${fileOf(picture)}"><img src="${fileOf(picture)}" alt="${view.title}, ${variant.title}" loading="lazy"></a></td>`;
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every widget and view</title>
<style>
body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1d20; background: #fff; }
table { border-collapse: collapse; }
th, td { padding: 0.5rem; text-align: start; vertical-align: top; border-top: 1px solid #c9cfd4; }
thead th { position: sticky; inset-block-start: 0; background: #fff; }
tbody th { max-width: 12rem; }
img { display: block; max-width: 20rem; max-height: 24rem; object-fit: contain; object-position: top left; outline: 1px solid #c9cfd4; }
</style>
</head>
<body>
<h1>Every widget and view</h1>
<p>${views.length} views, ${pictures.length} pictures. Each thumbnail leads to the picture at its full size.</p>
<table>
<thead><tr><th scope="col">View</th>${variants.map(({ title }) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${views.map((view) => `<tr id="${view.name}"><th scope="row">${view.title}<br><code>${view.tag}</code></th>${variants.map((variant) => cell(view, variant)).join('')}</tr>`).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
