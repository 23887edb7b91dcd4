const olderThan = 75

/** Whether somebody is looked after first: of 75 or more, or living alone. */
export const isFrail = ({ age, livesAlone }: { age: number | null; livesAlone: boolean }): boolean =>
  livesAlone || (age !== null && age >= olderThan)
