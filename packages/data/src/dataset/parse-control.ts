import type { CouncilControl, CouncilControlKind } from '../model/index.js';
import { expectString, throwShapeError } from '../shape.js';

const KINDS: readonly string[] = [
  'majority',
  'minority',
  'shared',
  'independents',
  'none',
  'no-parties',
  'unknown',
] satisfies readonly CouncilControlKind[];

/**
 * Parses control: kind, parties, mayor and the party with more than half of the filled seats, as in
 * "majority:LAB::PP53" or "shared:LD/GRN::".
 */
export function parseControl(value: unknown, field: string): CouncilControl {
  const parts = expectString(value, field).split(':');
  const [kind = '', parties = '', mayor = '', holder = ''] = parts;
  if (parts.length !== 4 || !KINDS.includes(kind))
    throwShapeError(field, 'a kind of control and its parties');
  return {
    kind: kind as CouncilControlKind,
    parties: parties.split('/').filter(Boolean),
    mayor: mayor || undefined,
    holder: holder || undefined,
  };
}
