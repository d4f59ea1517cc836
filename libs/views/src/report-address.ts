/** The form that says what is wrong with a posting. */
export const reportAddress = (id: number): string => `/report?posting=${id}`;
