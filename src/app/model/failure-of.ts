/** Why a worker failed, as an argument of a message: `none` where the browser gives no reason, as when its file cannot be loaded. */
export function failureOf({ message }: Error): string {
  return message === '' ? 'none' : message;
}
