/**
 * Loaded before every Node test. By default `fc.string({ maxLength: 200 })` generates ten characters at most; this makes
 * generated values as large as the maximum a test names.
 */
import { configureGlobal, readConfigureGlobal } from 'fast-check';

configureGlobal({ ...readConfigureGlobal(), defaultSizeToMaxWhenMaxSpecified: true });
