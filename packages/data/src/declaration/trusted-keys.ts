/**
 * The key that signs the sample register. Its private half is published beside the sample, so it proves nothing:
 * every register that it signed is shown as a sample.
 */
export const SAMPLE_KEY = '1wPsKMFkTVRvHdaPxSXuhSgS2TlFNbvGmNqmu8qvv9Y';

/** Trusted where a page names no key of its own. The real register's key joins when there is one. */
export const TRUSTED_KEYS: readonly string[] = [SAMPLE_KEY];
