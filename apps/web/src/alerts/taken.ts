/** What everybody is told who asks for an alert in a way that can be understood. */
export const TAKEN = {
  message:
    'If mail may be sent to this address, a mail with a link to confirm is on its way. Nothing else is sent before that.',
};
