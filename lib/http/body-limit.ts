/** Bodies above this are refused, whoever reads them: a 20,000-character diary is under 100 kB. */
export const BODY_MAX_BYTES = 512 * 1024;
