/** Figures of a phone by which somebody is found; apart from the table of readings, which `api` does without. */
export const phoneEnd = 4
