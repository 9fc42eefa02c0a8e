/** A server that the bot is a member of. */
export interface JoinedServer {
  readonly id: string;
  /** When the bot was invited, epoch milliseconds. */
  readonly joinedAt: number;
  /** Where Discord greets newcomers; null where the server wants no such channel. */
  readonly systemChannelId: string | null;
  /** Discord's locale of the server, such as `en-US` or `de`. */
  readonly locale: string;
}
