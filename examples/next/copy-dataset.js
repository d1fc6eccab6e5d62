/** Puts the figures where this site serves them. */
import { cpSync } from 'node:fs';

cpSync('node_modules/@odm-widgets/dataset', 'public/dataset', { recursive: true, dereference: true });
