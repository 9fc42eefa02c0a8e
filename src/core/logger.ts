type LogFunction = {
  (fields: object, message: string): void;
  (message: string): void;
};

/** Structured logging, as pino does it: fields first, then a sentence. Never given a secret. */
export interface Logger {
  readonly debug: LogFunction;
  readonly info: LogFunction;
  readonly warn: LogFunction;
  readonly error: LogFunction;
}
