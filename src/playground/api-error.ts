/** An answer of the API that is not a success; the body of the response is made from it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Discord's own number for what went wrong; 0 where it has none. */
  readonly code: number;
  /** The nested problems of an invalid form. */
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** Status and text of every code in use, from the API's list of error codes. */
const KNOWN = {
  10002: [404, 'Unknown Application'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  30032: [400, 'Maximum number of application commands reached'],
  40005: [413, 'Request entity too large'],
  40033: [400, 'This message has already been crossposted'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40067: [400, 'A tag is required to create a forum post in this channel'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50033: [400, 'Invalid Recipient(s)'],
  50041: [400, 'Invalid API version'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160004: [400, 'A thread has already been created for this message'],
} as const satisfies Record<number, readonly [status: number, message: string]>;

/** The error of that code, with the status and the text that Discord gives it. */
export function apiError(code: keyof typeof KNOWN): ApiError {
  const [status, message] = KNOWN[code];
  return new ApiError(status, code, message);
}

/** 401 for a missing or wrong token. */
export function unauthorized(): ApiError {
  return new ApiError(401, 0, '401: Unauthorized');
}

/** 404 for a path that does not exist. */
export function notFound(): ApiError {
  return new ApiError(404, 0, '404: Not Found');
}

/** 405 for a path that exists, with other methods. */
export function methodNotAllowed(): ApiError {
  return new ApiError(405, 0, '405: Method Not Allowed');
}
