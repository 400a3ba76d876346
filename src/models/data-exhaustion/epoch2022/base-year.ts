/** The year that the stocks of the 2022 paper are given for, and from which run-out is looked for. */
export const baseYear = 2022;
