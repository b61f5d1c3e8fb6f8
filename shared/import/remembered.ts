/** A function that works its answer to a text out once: a table has the same few texts over and over. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (!answers.has(text)) answers.set(text, answer(text));
    return answers.get(text) as T;
  };
}
