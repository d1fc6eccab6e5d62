import type { EffectStrings } from './types.js';

export const cy: EffectStrings = {
  groups: {
    wheelchair: 'pobl sy’n defnyddio cadair olwyn',
    scooter: 'pobl sy’n defnyddio sgwter symudedd',
    walking: 'pobl sy’n ei chael yn anodd cerdded',
    tires: 'pobl sy’n blino’n hawdd',
    blind: 'pobl ddall a rhannol ddall',
    deaf: 'pobl fyddar a phobl â nam ar eu clyw',
    mind: 'pobl sy’n cael lleoedd prysur neu ddryslyd yn anodd',
    children: 'pobl â phlant bach neu goetsis',
  },
  effects: { helps: 'Yn helpu', hinders: 'Yn rhwystro', depends: 'Yn dibynnu' },
  dependsOn: (group, on) => `${group}: ${on}`,
};
