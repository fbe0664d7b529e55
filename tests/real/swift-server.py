#!/usr/bin/python3
"""OpenStack Swift with its S3 interface on loopback, for tests/real/swift.cpp.

usage: swift-server.py PORT FOLDER MINIMUM_PART_SIZE MAXIMUM_PARTS

One account, one replica, one process a service, memcached, and none of the daemons that tidy up behind the scenes.
Prints READY when it answers. Everything ends with this process, however that ends.
"""
import ctypes
import os
import pwd
import select
import signal
import socket
import subprocess
import sys

port, folder = int(sys.argv[1]), os.path.abspath(sys.argv[2])
minimum_part_size, maximum_parts = sys.argv[3], sys.argv[4]
user = pwd.getpwuid(os.geteuid()).pw_name
DEVICE = 'd1'
PART_POWER = 4


def free_port():
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        return listener.getsockname()[1]


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def write(name, text):
    with open(os.path.join(folder, name), 'w') as file:
        file.write(text)


def write_configuration(ports, cache):
    common = f'''
workers = 0
user = {user}
swift_dir = {folder}
log_level = WARNING
'''
    write('swift.conf', '''[swift-hash]
swift_hash_path_prefix = ferry
swift_hash_path_suffix = ferry
[storage-policy:0]
name = one
default = yes
''')
    for service, own in ports.items():
        write(f'{service}.conf', f'''[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {own}
devices = {folder}
mount_check = false
{common}
[pipeline:main]
pipeline = {service}-server
[app:{service}-server]
use = egg:swift#{service}
''')
    write('proxy.conf', f'''[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {port}
{common}
[pipeline:main]
pipeline = catch_errors cache s3api tempauth slo proxy-server
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:{cache}
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
dns_compliant_bucket_names = false
min_segment_size = {minimum_part_size}
max_upload_part_num = {maximum_parts}
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
''')


def write_rings(ports):
    from swift.common.ring import RingBuilder
    for service, own in ports.items():
        builder = RingBuilder(PART_POWER, 1, 0)
        builder.add_dev({'id': 0, 'region': 1, 'zone': 1, 'ip': '127.0.0.1', 'port': own, 'device': DEVICE,
                         'weight': 1, 'replication_ip': '127.0.0.1', 'replication_port': own, 'meta': ''})
        builder.rebalance()
        builder.get_ring().save(os.path.join(folder, f'{service}.ring.gz'))


def serve(service):
    """A process that never returns."""
    child = os.fork()
    if child:
        return child
    die_with_parent()
    if os.getppid() != parent:
        os._exit(1)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    from swift.common.wsgi import run_wsgi
    options = {}
    if service == 'object':
        from swift.obj import server
        options['global_conf_callback'] = server.global_conf_callback
    os._exit(run_wsgi(os.path.join(folder, f'{service}.conf'), f'{service}-server', **options) or 0)


def start_memcached(where):
    """One that listens. It says so with -vv, and does not mind that nobody reads what it says later."""
    process = subprocess.Popen(['memcached', '-vv', '-l', '127.0.0.1', '-p', str(where), '-U', '0', '-m', '16', '-u', user],
                               stderr=subprocess.PIPE, preexec_fn=die_with_parent)
    if not any(b'server listening' in line for line in process.stderr):
        sys.exit('memcached ended before it was ready')
    process.stderr.close()
    return process.pid


def open_notices():
    """Through this socket a service says that it is ready, as it would to systemd."""
    notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    name = f'ferry-swift-{os.getpid()}'
    notices.bind('\0' + name)
    os.environ['NOTIFY_SOCKET'] = '@' + name
    return notices


def wait_until_ready(notices, services):
    ends = [os.pidfd_open(child) for child in children]
    while services:
        readable, _, _ = select.select([notices, *ends], [], [])
        if readable != [notices]:
            sys.exit('a service ended before it was ready')
        notices.recv(1024)
        services -= 1


def stop(*_):
    for child in children:
        try:
            os.kill(child, signal.SIGKILL)  # what is stored is on disk when it has been answered
        except ProcessLookupError:
            pass
    os._exit(0)


parent = os.getpid()
die_with_parent()
children = []
for number in (signal.SIGTERM, signal.SIGINT):
    signal.signal(number, stop)
os.makedirs(os.path.join(folder, DEVICE), exist_ok=True)
cache = free_port()
children.append(start_memcached(cache))
ports = {service: free_port() for service in ('account', 'container', 'object')}
write_configuration(ports, cache)
# Once for all of them, which saves most of the time that starting takes.
import swift.common.wsgi, swift.proxy.server, swift.obj.server, swift.container.server  # noqa: E401,E402
import swift.account.server, swift.common.middleware.s3api.s3api  # noqa: E401,E402
write_rings(ports)
notices = open_notices()
services = [serve(service) for service in ('account', 'container', 'object', 'proxy')]
children += services
wait_until_ready(notices, len(services))
print('READY', flush=True)
ended, _ = os.wait()
print('process', ended, 'ended', flush=True)
stop()
