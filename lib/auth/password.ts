/**
 * How long a password is, in UTF-16 code units. Length is what counts; kinds of characters are not asked for
 * (NIST SP 800-63B, 3.1.1.2).
 */
export const passwordLength = { least: 12, most: 128 } as const;
