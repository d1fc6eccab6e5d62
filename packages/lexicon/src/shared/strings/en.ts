import type { EffectStrings } from './types.js';

export const en: EffectStrings = {
  groups: {
    wheelchair: 'people who use a wheelchair',
    scooter: 'people who use a mobility scooter',
    walking: 'people who find walking hard',
    tires: 'people who tire easily',
    blind: 'blind and partially sighted people',
    deaf: 'deaf people and people with hearing loss',
    mind: 'people who find busy or confusing places hard',
    children: 'people with small children or pushchairs',
  },
  effects: { helps: 'Helps', hinders: 'Hinders', depends: 'Depends' },
  dependsOn: (group, on) => `${group}: ${on}`,
};
