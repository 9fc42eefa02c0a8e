/** Whether a DATABASE_URL is a PostgreSQL server's and not a file. */
export const isServerAddress = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);
