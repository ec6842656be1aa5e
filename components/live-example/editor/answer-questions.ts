/** The worker's end of `createAsker`: answers one question after another. */
export function answerQuestions<Question, Result>(answer: (question: Question) => Promise<Result>): void {
  self.onmessage = async ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
    try {
      self.postMessage({ id, result: await answer(question) });
    } catch (error) {
      self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  };
}
