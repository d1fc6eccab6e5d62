import { prerender } from '@odm-widgets/cli/prerender.js';

/** Eleventy 3: every page it writes has its widgets prerendered. */
export default function (eleventyConfig) {
  eleventyConfig.addTransform('odm-widgets', async function (content) {
    const { outputPath, url } = this.page;
    if (!outputPath?.endsWith('.html')) return content;
    const { html, tags } = await prerender(content, { path: url, root: 'public' });
    for (const { tag, line, outcome, reason } of tags)
      if (outcome === 'left') console.warn(`${outputPath}:${line}: <${tag}> was left: ${reason}.`);
    return html;
  });
  // Addresses such as /events.json begin at the files that are copied as they are.
  eleventyConfig.addPassthroughCopy({ public: '/' });
}
