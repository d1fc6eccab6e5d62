import type { OutputFacts, OutputStrings } from './types.js';

const LINK_EXPLAINED =
  'The link works everywhere by itself: it leads to a page with the sentence, the figure, the table and the source. With the script on the page, the widget stands in its place.';

const oldReleases = ({ version }: OutputFacts) =>
  `Version ${version} is not taken away when a newer one comes. Faults are corrected in the newest version only, so change to it within a year.`;

export const en: OutputStrings = {
  names: {
    html: 'HTML: any page you can edit as code',
    zip: 'Files on your own server',
    frame: 'A frame (iframe)',
    link: 'A link',
    wordpress: 'WordPress',
    drupal: 'Drupal or LocalGov Drupal',
    umbraco: 'Umbraco',
    squarespace: 'Squarespace',
    wix: 'Wix',
    'google-sites': 'Google Sites',
    sharepoint: 'SharePoint',
    react: 'React',
    vue: 'Vue',
    svelte: 'Svelte',
    angular: 'Angular',
    next: 'Next.js',
  },
  groups: {
    any: 'Any website',
    systems: 'Content systems and site makers',
    frameworks: 'Applications',
  },
  texts: {
    html: {
      needs: ({ needsHashes }) => [
        'An editor that keeps HTML as you write it, such as a block called “HTML” or “Code”.',
        ...(needsHashes
          ? [
              'A page without an import map of its own. If it has one, copy `integrity` into that.',
              'A link that is enough for visitors with Safari 26: under Integrity-Policy, it refuses modules even with their hashes.',
            ]
          : []),
      ],
      steps: ({ needsHashes }) => [
        'Select **Copy** above the code.',
        'In the editor of your site, switch to **HTML**, **Source** or **Code**.',
        'Paste where the widget should stand.',
        ...(needsHashes
          ? ['Move the import map above every other script of the page. It works only there.']
          : []),
        'For a second widget on the same page, paste only the line that begins with `<odm-`. The script is needed once.',
        'Save the page and look at it. If you see only the link, `npx @odm-widgets/cli check` and the address of the page say why.',
      ],
    },
    zip: {
      needs: () => [
        'Somebody who can put files on your web server. No programming is needed, and nothing runs on the server.',
      ],
      steps: ({ archive }) => [
        `Download [odm-widgets.zip](${archive}) and unpack it.`,
        'Upload the folders `embed` and `dataset`, side by side, into a folder `odm-widgets` of your site. They have to stay side by side.',
        'Select **Copy** above the code and paste it into your page as HTML. If your folder is called something else, change the address in the first line.',
        'Save the page and look at it. If you see only the link, `npx @odm-widgets/cli check` and the address of the page say why.',
      ],
    },
    frame: {
      needs: () => ['An editor that lets you embed a page of another site.'],
      steps: () => [
        'Select **Copy** above the code and paste it into your page as HTML.',
        'The second line makes the frame as tall as its content. Where your editor removes scripts, leave it out: the frame then scrolls, and shows everything without a script.',
        'For a second frame on the same page, paste the first line only.',
      ],
    },
    link: {
      needs: () => ['Any editor. A link is the one thing that every editor keeps.'],
      steps: ({ page }) => [
        `In your page, begin a new paragraph, select **Link** and give it this address: ${page}`,
        'Leave the link alone in its paragraph.',
        'To have the widget itself on the page, ask whoever looks after your site’s template to paste the script into it, once for the whole site.',
      ],
    },
    wordpress: {
      needs: () => [
        'An administrator who installs the plugin once. After that, every author can use it.',
        'WordPress 6.1 or newer.',
      ],
      steps: ({ plugin }) => [
        `Download [the plugin](${plugin}). Do not unpack it.`,
        'As an administrator, go to **Plugins → Add New → Upload Plugin**, choose the file and select **Install Now**, then **Activate**.',
        'In the editor of your page, select **+**, search for **Shortcode** and select it.',
        'Copy the shortcode and paste it into the block.',
        'Select **Preview** to see the widget, then **Publish**.',
      ],
    },
    drupal: {
      needs: () => [
        'Permission to edit pages, for the link.',
        'Somebody who looks after your theme, once, for the widget itself.',
      ],
      steps: ({ page }) => [
        `In the text of your page, begin a new paragraph, select **Link** in the toolbar and paste this address: ${page}`,
        'Leave the link alone in its paragraph and save. CKEditor removes tags it does not know, and keeps links.',
        'Once for the whole site: paste the script into `html.html.twig` of your theme, before `</head>`.',
        'In **Configuration → Performance**, select **Clear all caches**.',
        LINK_EXPLAINED,
      ],
    },
    umbraco: {
      needs: () => [
        'Permission to edit content, for the link.',
        'Somebody who can edit templates in **Settings**, once, for the widget itself.',
      ],
      steps: ({ page }) => [
        `In the rich text editor, begin a new paragraph, select **Link**, paste this address and select **Submit**: ${page}`,
        'Leave the link alone in its paragraph, then **Save and publish**.',
        'Once for the whole site: go to **Settings → Templates**, open the template that all pages use, and paste the script before `</head>`. It is written for Razor, which would take a plain @ for code.',
        LINK_EXPLAINED,
      ],
    },
    squarespace: {
      needs: () => ['A plan with JavaScript in code blocks. On other plans, use “A link”.'],
      steps: () => [
        'Edit the page, select **Add block** and then **Code**.',
        'Leave the type at **HTML** and turn **Display source** off.',
        'Copy the code, paste it over what is in the block, and save.',
        'The editor shows “Script disabled”. Open the page in another window to see the widget.',
      ],
    },
    wix: {
      needs: () => ['The Wix Editor.'],
      steps: () => [
        'Select **Add Elements → Embed Code → Embed a Site**.',
        'Select **Enter Website Address**, paste the address and select **Apply**.',
        'Drag the lower edge of the frame until nothing scrolls, also in the mobile view.',
        'Select **Settings → What’s in it?** (accessibility) and give the frame the title of the widget.',
        'Select **Publish**.',
      ],
    },
    'google-sites': {
      needs: () => ['Permission to edit the site.'],
      steps: () => [
        'Open the page in the editor and select **Insert → Embed**.',
        'Under **By URL**, paste the address, wait for the preview and choose **Whole page**.',
        'Select **Insert**, and drag the lower edge until nothing scrolls.',
        'Select **Publish**.',
      ],
    },
    sharepoint: {
      needs: ({ site }) => [
        `A site owner who allows ${site} once, under **Site settings → HTML Field Security**.`,
      ],
      steps: ({ site }) => [
        `As site owner, open **Site settings → HTML Field Security**, choose **Allow contributors to insert iframes only from the following domains**, add \`${site.replace(/^https?:\/\//u, '')}\` and select **OK**.`,
        'Edit the page, select **+** where the widget should stand, and choose **Embed**.',
        'Copy the code, paste it into **Website address or embed code**, and close the panel.',
        'Select **Publish**.',
      ],
    },
    react: {
      needs: () => ['React 19 and a bundler such as Vite.'],
      steps: ({ component }) => [
        'Run the two commands in the folder of your project. The second copies the figures to where your site serves them.',
        `Save the code as \`${component}.tsx\`.`,
        `Use it: \`<${component} />\`.`,
      ],
    },
    vue: {
      needs: () => ['Vue 3.5 and Vite.'],
      steps: ({ component }) => [
        'Run the two commands in the folder of your project. The second copies the figures to where your site serves them.',
        "Tell Vue that these tags are no components of its own, in `vite.config.ts`: `isCustomElement: (tag) => tag.startsWith('odm-')` in `template.compilerOptions` of `vue()`.",
        `Save the code as \`${component}.vue\`.`,
      ],
    },
    svelte: {
      needs: () => ['Svelte 5 and Vite.'],
      steps: ({ component }) => [
        'Run the two commands in the folder of your project. The second copies the figures to where your site serves them.',
        `Save the code as \`${component}.svelte\`.`,
      ],
    },
    angular: {
      needs: () => ['Angular 21.'],
      steps: ({ component }) => [
        'Run the two commands in the folder of your project. The second copies the figures to where your site serves them.',
        `Save the code as \`${component}.ts\` and add \`${component}\` to \`imports\` of the component that shows it.`,
      ],
    },
    next: {
      needs: () => ['Next.js 16 with the app router.'],
      steps: ({ component }) => [
        'Run the two commands in the folder of your project. The second copies the figures to where your site serves them.',
        `Save the code as \`app/${component}.tsx\`.`,
        `Use it in a page: \`<${component} />\`. The server sends what is inside the tag; the widget follows in the browser.`,
      ],
    },
  },
  embedCode: {
    wix: {
      needs: () => ['The Wix Editor.'],
      steps: () => [
        'Select **Add Elements → Embed Code → Embed HTML**.',
        'Select **Enter Code**, choose **Code**, paste the code and select **Update**.',
        'Drag the lower edge of the frame until nothing scrolls, also in the mobile view.',
        'Select **Settings → What’s in it?** (accessibility) and give the frame the title of the widget.',
        'Select **Publish**.',
      ],
    },
    'google-sites': {
      needs: () => [
        'Permission to edit the site.',
        'Google puts the code into a frame of its own, out of which links of the widget may not lead.',
      ],
      steps: () => [
        'Open the page in the editor and select **Insert → Embed**.',
        'Under **Embed code**, paste the code and select **Next**.',
        'Select **Insert**, and drag the lower edge until nothing scrolls.',
        'Select **Publish**.',
      ],
    },
  },
  ownPages: {
    needs: ({ folder }) => [
      `Somebody who has Node 20.19 or newer and may put files at ${folder}. Nothing runs on the server.`,
    ],
    steps: ({ folder, page }) => [
      'Once, and again for each release: run the command under “Pages on your own site”. It writes a folder `w` into a folder `public`.',
      `Upload the folder \`w\` to ${folder}, and open ${page} to see that it is there.`,
    ],
  },
  code: {
    page: 'For your page',
    script: 'Script, once for the whole site',
    frame: 'Frame',
    link: 'Link',
    shortcode: 'Shortcode',
    block: 'The same as a block, for the code editor',
    template: 'Script for the template, once for the whole site',
    address: 'Address to embed',
    install: 'Commands',
    component: 'Component',
    pages: 'Pages on your own site',
  },
  updates: {
    cdn: (facts) => [
      `The code and the figures stay as they are in version ${facts.version} until you change the number in the address. Nobody can change them before.`,
      `New figures come with a new version, after each publication of the indices and each May election. [Follow the releases](${facts.releases}) to be told by email or feed.`,
      'To change, come back here, paste your tag into the box at the top and copy it again.',
      oldReleases(facts),
    ],
    files: (facts) => [
      'The files are yours and change only when you replace them.',
      `New figures come with a new version, after each publication of the indices and each May election. [Follow the releases](${facts.releases}) to be told by email or feed. Then replace both folders.`,
      oldReleases(facts),
    ],
    pages: (facts) => [
      `The page at ${facts.site} is written anew with each release, at the same address: new figures arrive by themselves, and the page says which date they are of.`,
      `[Follow the releases](${facts.releases}) to be told before your figures change.`,
      'An address stays when a ward is redrawn: its page then says what became of it.',
    ],
    'own-pages': (facts) => [
      `The pages at ${facts.folder} are yours and change only when you run the command again.`,
      `New figures come with a new version, after each publication of the indices and each May election. [Follow the releases](${facts.releases}) to be told by email or feed. Then run the command with the new number and upload the folder again; addresses stay.`,
      oldReleases(facts),
    ],
    npm: (facts) => [
      `Your lock file keeps version ${facts.version} of the code and of the figures, which are a package of their own.`,
      'New figures come with a new version of `@odm-widgets/dataset`. `npm outdated` names it, and so do Dependabot and Renovate. Then copy the figures again.',
      oldReleases(facts),
    ],
    plugin: (facts) => [
      `The plugin loads version ${facts.version} of the code and of the figures, and no other.`,
      `New figures come with a new version of the plugin. [Follow the releases](${facts.releases}) to be told by email or feed, and upload it as before.`,
      oldReleases(facts),
    ],
  },
  without: (options) =>
    `The page of the widget cannot take these choices: ${options}. Use “HTML” to have them.`,
  noPage:
    'This widget has no page of its own that could be linked to or put in a frame. Choose “HTML” or “WordPress”.',
  noPageOfPlace:
    'This widget has no page for what you have chosen. Search for a single ward or council above, or choose another widget. “HTML” and “WordPress” need no page.',
  noPageHere: (site) =>
    `${site} has no page of what you have chosen. Choose “HTML”, “Files on your own server” or “WordPress”, which need none. Or have the page on your own site: enter its address below to get the command that writes it.`,
  noShortcode:
    'One of your texts has a quotation mark or a bracket, which a shortcode cannot hold. Use the block.',
};
