/** Parties of Wales, Scotland and Northern Ireland that have a colour of their own in figures of these nations. */
import { addParties, OTHER_FILL, type Party } from '../../parties.js';
import { type Texture } from '../../party-texture.js';

const same = (text: string) => ({ en: text, cy: text });

function party(
  code: string,
  id: string,
  name: string,
  short: string,
  fill: string,
  texture: Texture,
  more: Partial<Party> = {},
): Party {
  return {
    code,
    ids: [id],
    name: same(name),
    adjective: same(name),
    collective: same(name),
    isPlural: false,
    shortName: same(short),
    fill,
    texture,
    ...more,
  };
}

const other = (
  code: string,
  id: string,
  name: string,
  short: string,
  texture: Texture,
  more: Partial<Party> = {},
) => party(code, id, name, short, OTHER_FILL, texture, more);

const GREEN = { fill: '#1b8545', texture: 'rows' } as const;

/** Colours differ from those of all parties they are drawn beside in lightness too; a test computes this. */
export const NATION_PARTIES: readonly Party[] = [
  party('SNP', 'PP102', 'SNP', 'SNP', '#fffcb4', 'slants', { collective: { en: 'the SNP', cy: 'SNP' } }),
  party('PC', 'PP77', 'Plaid Cymru', 'Plaid', '#00564c', 'slants', { isWelsh: true }),
  party('SF', 'PP39', 'Sinn Féin', 'SF', '#0c5440', 'plain'),
  party('DUP', 'PP70', 'Democratic Unionist Party', 'DUP', '#a53a1f', 'columns', {
    collective: { en: 'the Democratic Unionist Party', cy: 'Democratic Unionist Party' },
  }),
  party('UUP', 'PP83', 'Ulster Unionist Party', 'UUP', '#78a9e0', 'dots', {
    collective: { en: 'the Ulster Unionist Party', cy: 'Ulster Unionist Party' },
  }),
  party('SDLP', 'PP55', 'SDLP', 'SDLP', '#84c89a', 'crosses'),
  party('APNI', 'PP103', 'Alliance', 'All', '#f6cb2f', 'slants'),
  party('SGP', 'PP130', 'Scottish Greens', 'Green', GREEN.fill, GREEN.texture, {
    collective: { en: 'the Scottish Greens', cy: 'Scottish Greens' },
    isPlural: true,
  }),
  party('GPNI', 'PP305', 'Green Party Northern Ireland', 'Green', GREEN.fill, GREEN.texture, {
    collective: { en: 'the Green Party Northern Ireland', cy: 'Green Party Northern Ireland' },
  }),
  other('TUV', 'PP680', 'Traditional Unionist Voice', 'TUV', 'corners'),
  other('PBP', 'PP773', 'People Before Profit', 'PBP', 'bars'),
  other('PUP', 'PP101', 'Progressive Unionist Party', 'PUP', 'slants', {
    collective: { en: 'the Progressive Unionist Party', cy: 'Progressive Unionist Party' },
  }),
];

/** Makes the parties known to figures and sentences; called by the code of nations before their figures are shown. */
export function addNationParties(): void {
  addParties(NATION_PARTIES);
}
