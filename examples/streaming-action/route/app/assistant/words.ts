/** The answer, word by word, until the signal says stop. */
export async function* wordsOf(
  question: string,
  signal: AbortSignal,
) {
  const response = await fetch('/api/assistant', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
    signal, // breaks the connection, so the server hears it
  });
  if (!response.ok || !response.body)
    throw new Error((await response.json()).error);

  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
