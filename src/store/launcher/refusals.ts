/** What the launcher may refuse, as sentences: what is wrong, and what to do. Braces hold the refusal's parameters. */
export const launcherRefusals = {
  'already-serving':
    'Whereabouts is already serving {data} (process {pid}). Stop it first, or use WHEREABOUTS_DATA=another/folder.',
  'data-not-a-folder':
    '{data} is not a folder. Move that file away, or use WHEREABOUTS_DATA=another/folder.',
  'data-is-a-cluster':
    '{data} is itself the data folder of a PostgreSQL server. Whereabouts keeps its own: use WHEREABOUTS_DATA=another/folder, or reach that server by DATABASE_URL.',
  'data-not-ours':
    '{data} holds files that are not of Whereabouts. Use an empty folder or a new one, as WHEREABOUTS_DATA=another/folder.',
  'data-unwritable':
    'Whereabouts (user {user}) may not write {path}. Give that user the folder (chown -R {user} …), or use WHEREABOUTS_DATA=another/folder.',
  'data-unreachable':
    'PostgreSQL does not run as root, and user {user} cannot enter {path}. Start Whereabouts as an ordinary user, or use a folder all may enter, as WHEREABOUTS_DATA=/var/lib/whereabouts.',
  'data-of-another-user':
    '{data} belongs to user {owner}, and Whereabouts was started by user {user}. Start it as user {owner} or as root, or hand the folder over: chown -R {user} {data}',
  'data-of-another-version':
    '{data} was made by PostgreSQL {found}, and this Whereabouts brings PostgreSQL {needed}. Use the release of Whereabouts that made it to export, and import that into a new folder.',
  'disk-full':
    'There is no space left to write {path}. Free some space (200 MB at least), then try again: nothing was lost.',
  'cannot-drop-root':
    'PostgreSQL does not run as root, and this system does not let Whereabouts become user {user}. Start Whereabouts as an ordinary user, or set DATABASE_URL.',
  'socket-folder-taken':
    '{folder} is not a private folder of user {user}: somebody else may have made it. Remove it, or set TMPDIR to a folder of your own.',
  'cache-folder-taken':
    '{folder} is not a folder that only user {user} may write: somebody else may have made it. Remove it, then try again.',
  'no-database-here':
    'Whereabouts brings no PostgreSQL for {platform}. Run npm ci again, or set DATABASE_URL to a PostgreSQL server.',
  'database-not-made':
    'PostgreSQL could not make its files in {data}: {reason}. Mend that, then try again: nothing half-made is left.',
  'database-not-starting': 'PostgreSQL did not start: {reason}. The end of {log} says more.',
  'database-out-of-reach':
    'A PostgreSQL (process {pid}) runs on {data}, but its socket folder {folder} cannot be reached. Use the TMPDIR it was started with, or stop it: kill -INT {pid}',
  'database-busy':
    'Process {pid} has been starting or stopping the database of {data} for ten minutes. Wait for it, or end it.',
} as const
