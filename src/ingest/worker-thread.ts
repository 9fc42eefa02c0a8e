import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A thread that answers every task with one message, in the order asked. */
export interface WorkerThread<Task, Answer> {
  /** Rejects once the thread has died, with what it died of. */
  ask(task: Task): Promise<Answer>;
  /** Ends it; what was not answered rejects. */
  close(): Promise<unknown>;
}

/** Starts a file as a thread. */
export function startThread<Task, Answer>(
  file: URL,
  options: WorkerOptions = {},
): WorkerThread<Task, Answer> {
  const worker = new Worker(file, options);
  const waiting: PromiseWithResolvers<Answer>[] = [];
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  let failure: Error | null = null;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A reader of articles ended with code ${code}.`)));
  return {
    ask(task) {
      if (failure !== null) return Promise.reject(failure);
      const answer = Promise.withResolvers<Answer>();
      waiting.push(answer);
      worker.postMessage(task);
      return answer.promise;
    },
    close: () => worker.terminate(),
  };
}
