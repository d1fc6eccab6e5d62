import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/lexicon/lexicon/define.js';

/** Attributes that a story may set. */
interface Args {
  src?: string;
  observations?: string;
  authority?: string;
  authorities?: string;
  tiles?: string;
  tilesAttribution?: string;
  topic?: string;
  who?: string;
  effect?: string;
  heading?: string;
  headingLevel?: number;
  lang?: string;
  dir?: string;
  theme?: string;
  noHeading?: boolean;
  noActions?: boolean;
  action?: string;
  send?: string;
}

const OWN = 'examples/data/lexicon.json';
const OBSERVATIONS = 'examples/data/lexicon-observations.geojson';

const lexicon = (args: Args): TemplateResult =>
  html`<odm-lexicon
    src=${args.src ?? nothing}
    observations=${args.observations ?? nothing}
    authority=${args.authority ?? nothing}
    authorities=${args.authorities ?? nothing}
    tiles=${args.tiles ?? nothing}
    tiles-attribution=${args.tilesAttribution ?? nothing}
    topic=${args.topic ?? nothing}
    who=${args.who ?? nothing}
    effect=${args.effect ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    action=${args.action ?? nothing}
    send=${args.send ?? nothing}
    privacy-href=${args.action ? '/privacy' : nothing}
    theme=${args.theme ?? nothing}
    ?no-heading=${args.noHeading}
    ?no-actions=${args.noActions}
    ><p>Words for how people experience streets and buildings.</p></odm-lexicon
  >`;

const meta: Meta<Args> = {
  title: 'Widgets/All states/Lexicon',
  component: 'odm-lexicon',
  render: lexicon,
};
export default meta;

type Story = StoryObj<Args>;
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({ args, parameters });

export const Starter = story({});
export const OwnLexicon = story({ src: OWN });
export const MoreObservations = story({ src: OWN, observations: OBSERVATIONS });
export const ObservationsOnAMap = story({ src: OWN, authority: 'E08000007' });
export const ObservationsOnStreets = story({
  src: OWN,
  tiles: '/examples/images/rivers.svg?{z}/{x}/{y}',
  tilesAttribution: 'A drawing in place of a map',
});
export const WelshObservationsOnAMap = story({ src: OWN, authority: 'E08000007', lang: 'cy' });
export const ObservationsOnAMapByName = story({ src: OWN, authority: 'Stockport' });
export const ObservationsInTwoCouncils = story({ src: OWN, authorities: 'Stockport, Manchester' });
export const ObservationsWithoutConsent = story({ observations: OBSERVATIONS });
export const OneTheme = story({ topic: 'kerbs' });
export const OneGroup = story({ who: 'blind' });
export const WhatHelps = story({ effect: 'helps' });
export const WhatDepends = story({ effect: 'depends', who: 'scooter' });
export const NoTermFits = story({ topic: 'handrails', who: 'deaf' });
export const UnknownTopic = story({ topic: 'no-such-theme' }, { logs: true });
export const UnknownGroup = story({ who: 'everybody' }, { logs: true });
export const OwnHeading = story({ heading: 'Our words', headingLevel: 3 });
export const WithoutHeading = story({ noHeading: true });
export const WithoutActions = story({ noActions: true });
export const Welsh = story({ lang: 'cy' });
export const WelshOwnLexicon = story({ lang: 'cy', src: OWN });
export const WelshFiltered = story({ lang: 'cy', who: 'wheelchair', effect: 'hinders' });
export const LightTheme = story({ theme: 'light' });
export const Dark = story({ theme: 'dark' });
export const DarkOwnLexicon = story({ theme: 'dark', src: OWN });
export const FollowsTheVisitor = story({ theme: 'auto' });
export const RightToLeft = story({ dir: 'rtl', src: OWN });
export const LexiconUnavailable = story({ src: '/no/such/lexicon.json' }, { logs: true });
export const NotALexicon = story({ src: OBSERVATIONS }, { logs: true });
export const WrongAddress = story({ src: 'javascript:0' }, { logs: true });
export const ObservationsUnavailable = story(
  { src: OWN, observations: '/no/such/walks.geojson' },
  { logs: true },
);
export const DetailsUnavailable = story(
  { src: 'test/fixtures/lexicon/details-missing.json' },
  { logs: true },
);
export const NoTerms = story({ src: 'test/fixtures/lexicon/no-terms.json' });
export const HostileText = story({ src: 'test/fixtures/lexicon/hostile-text.json' });
export const WithForm = story({ src: OWN, action: 'https://example.org/contributions' });
export const WelshWithForm = story({ src: OWN, lang: 'cy', action: 'https://example.org/contributions' });
export const DarkWithForm = story({ src: OWN, theme: 'dark', action: 'https://example.org/contributions' });
export const FormOverHttp = story({ src: OWN, action: 'http://example.org/contributions' }, { logs: true });
export const FormOfAnotherPage = story({
  src: OWN,
  action: 'https://example.org/contributions',
  send: 'visit',
});
