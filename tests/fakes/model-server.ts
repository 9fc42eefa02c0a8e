import { onTestFinished } from 'vitest';
import { type Given, type ModelServer, serveModel } from './serve-model.ts';

/** Serves a model on loopback until the test is over. */
export async function openModelServer(answer: Given): Promise<ModelServer> {
  const server = await serveModel(answer);
  onTestFinished(server.close);
  return server;
}
