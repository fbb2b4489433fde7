import { port } from './socket.ts'

/** The superuser that the launcher makes. Migrations use it to make the roles that everything else logs in by. */
export const superuser = 'postgres'

/**
 * What every start sets, on the command line, so that an old data folder has the settings of the newest release.
 * What is not here is as PostgreSQL ships it; `fsync` and `full_page_writes` are, so that nobody wonders.
 */
export function settings(tag: string, socketFolder: string): string[] {
  const chosen = {
    cluster_name: tag, // by this a running server is known as the one of its data folder
    // one door: a socket in a private folder
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '100',
    shared_buffers: '128MB',
    parallel_setup_cost: '100000', // to start processes of its own takes longer than most queries, and a hiding has no time for it
    gin_pending_list_limit: '512kB', // who looks something up reads all that waits
    fsync: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    lc_messages: 'C',
    // The log may hold no personal data: no statements, no parameters, no messages of failed statements ('log' leaves out
    // errors and warnings, which quote values), no details (a duplicate key's, a crashed statement's).
    log_destination: 'stderr',
    logging_collector: 'off',
    log_timezone: 'UTC',
    log_statement: 'none',
    log_duration: 'off',
    log_min_duration_statement: '-1',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
    log_lock_waits: 'off',
    log_temp_files: '-1',
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
