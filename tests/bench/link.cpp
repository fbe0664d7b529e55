// A slow link between two network namespaces: two TUN devices, and packets that are carried from one to the other late,
// at a limited rate, and not all of them. What the kernel's netem does where there is one.
//
//     ferry-link NETNS NETNS DELAY_MS MBIT_PER_S LOSS_PERCENT QUEUE_MS
//
// Each way has its own delay, rate, loss and queue; what does not fit into the queue is lost too. The first end has the address
// 10.77.1.1, the second 10.77.1.2. Says READY when both are up, and ends when its input does.

#include <fcntl.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <net/if.h>
#include <optional>
#include <random>
#include <vector>

namespace
{

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::size_t LargestPacket = 1500; // the MTU of a new TUN device

struct Rules {
    Clock::duration delay;
    Clock::duration timePerByte;
    double loss;
    Clock::duration queue;
};

struct Packet {
    Clock::time_point due;
    std::vector<char> bytes;
};

/// One way through the link.
class Way
{
public:
    Way(int from, int to, const Rules &rules)
        : m_from(from)
        , m_to(to)
        , m_rules(rules)
        , m_isLost(rules.loss)
    {
    }

    void takeIn(Clock::time_point now)
    {
        std::array<char, LargestPacket> buffer;
        for (ssize_t size = 0; (size = ::read(m_from, buffer.data(), buffer.size())) > 0;) {
            const auto begin = std::max(now, m_freeAt);
            if (m_isLost(m_random) || begin - now > m_rules.queue)
                continue;
            m_freeAt = begin + size * m_rules.timePerByte;
            m_packets.push_back({m_freeAt + m_rules.delay, {buffer.data(), buffer.data() + size}});
        }
    }

    void letOut(Clock::time_point now)
    {
        for (; !m_packets.empty() && m_packets.front().due <= now; m_packets.pop_front()) {
            // An end that does not take it loses it, as any network does.
            [[maybe_unused]] const auto size =
                ::write(m_to, m_packets.front().bytes.data(), m_packets.front().bytes.size());
        }
    }

    [[nodiscard]] Clock::time_point next() const
    {
        return m_packets.empty() ? Clock::time_point::max() : m_packets.front().due;
    }

private:
    int m_from;
    int m_to;
    Rules m_rules;
    Clock::time_point m_freeAt;
    std::deque<Packet> m_packets;
    std::mt19937 m_random{std::random_device{}()};
    std::bernoulli_distribution m_isLost;
};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

void enter(const char *network)
{
    const int descriptor = ::open(network, O_RDONLY | O_CLOEXEC);
    if (descriptor == -1 || ::setns(descriptor, CLONE_NEWNET) == -1)
        fail(network);
    ::close(descriptor);
}

void setAddress(int control, unsigned long request, ifreq device, const char *text)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, text, &address.sin_addr);
    std::memcpy(&device.ifr_addr, &address, sizeof address);
    if (::ioctl(control, request, &device) == -1)
        fail(text);
}

/// A TUN device in this network namespace, with an address and the one at the other end; it ends with us.
int makeEnd(const char *network, const char *address, const char *other)
{
    enter(network);
    const int tun = ::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq device = {};
    std::strcpy(device.ifr_name, "ferry");
    device.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (tun == -1 || ::ioctl(tun, TUNSETIFF, &device) == -1)
        fail("/dev/net/tun");
    const int control = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    setAddress(control, SIOCSIFADDR, device, address);
    setAddress(control, SIOCSIFDSTADDR, device, other);
    device.ifr_flags = IFF_UP | IFF_RUNNING;
    if (::ioctl(control, SIOCSIFFLAGS, &device) == -1)
        fail("up");
    ::close(control);
    return tun;
}

std::optional<timespec> until(Clock::time_point due, Clock::time_point now)
{
    if (due == Clock::time_point::max())
        return {};
    const auto wait = std::max(due - now, Clock::duration::zero());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wait);
    return timespec{seconds.count(), std::chrono::nanoseconds(wait - seconds).count()};
}

void carry(int first, int second, const Rules &rules)
{
    std::array ways{Way(first, second, rules), Way(second, first, rules)};
    std::array<pollfd, 3> ready{{{first, POLLIN, 0}, {second, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    while (ready[2].revents == 0) {
        const auto now = Clock::now();
        for (Way &way : ways) {
            way.takeIn(now);
            way.letOut(now);
        }
        const auto wait = until(std::min(ways[0].next(), ways[1].next()), now);
        if (::ppoll(ready.data(), ready.size(), wait ? &*wait : nullptr, nullptr) == -1 && errno != EINTR)
            fail("ppoll");
    }
}

Clock::duration milliseconds(double value)
{
    return std::chrono::duration_cast<Clock::duration>(Milliseconds(value));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 7) {
        std::fputs("ferry-link NETNS NETNS DELAY_MS MBIT_PER_S LOSS_PERCENT QUEUE_MS\n", stderr);
        return 2;
    }
    const double nanosecondsPerByte = 8000 / std::atof(argv[4]);
    const Rules rules{milliseconds(std::atof(argv[3])), milliseconds(nanosecondsPerByte / 1e6),
                      std::atof(argv[5]) / 100, milliseconds(std::atof(argv[6]))};
    const int first = makeEnd(argv[1], "10.77.1.1", "10.77.1.2");
    const int second = makeEnd(argv[2], "10.77.1.2", "10.77.1.1");
    std::puts("READY");
    std::fflush(stdout);
    carry(first, second, rules);
    return 0;
}
