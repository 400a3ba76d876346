/** The year that the stocks and the demand of the 2024 paper are given for, and from which run-out is looked for. */
export const baseYear = 2024;
