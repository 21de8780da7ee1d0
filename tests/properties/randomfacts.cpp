// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/properties/randomfacts.h"

#include "platform/codec.h"
#include "platform/factsdescription.h"

#include <random>

namespace TestSupport {

using namespace Platform;

namespace {

/// A struct of facts.
template <typename T>
concept Described = std::is_class_v<T> && !std::same_as<T, QString> && !std::same_as<T, QDate> &&
                    !std::same_as<T, DriverVersion>;

/// Chance that can be repeated. Not the generators of the library: a profile has hundreds of facts,
/// and to shrink each of them takes too long.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {
    }

    /// From 0 to largest.
    qint64 upTo(qint64 largest)
    {
        return std::uniform_int_distribution<qint64>(0, largest)(m_engine);
    }
    bool happens(int percent) { return upTo(99) < percent; }

private:
    std::mt19937_64 m_engine;
};

/// Visits a description and fills it.
class FactMaker
{
public:
    FactMaker(quint64 seed, int percentKnown)
        : m_chance(seed)
        , m_percentKnown(percentKnown)
    {
    }

    template <typename T>
    void fact(const char *, Fact<T> &fact)
    {
        if (m_chance.happens(m_percentKnown))
            make(fact.value.emplace());
        else if (m_chance.happens(50))
            make(fact.problem);
        if (m_chance.happens(30))
            make(fact.source);
    }
    void hexFact(const char *name, Fact<int> &fact)
    {
        this->fact(name, fact);
        if (fact.isKnown() && m_chance.happens(30))
            fact.value = int(quint32(m_chance.upTo(0xFFFFFFFF)));
    }
    void text(const char *, QString &text) { make(text); }
    template <typename S>
    void object(const char *, S &target)
    {
        describe(*this, target);
    }

private:
    void make(bool &value) { value = m_chance.happens(50); }
    template <std::integral T>
    void make(T &value)
    {
        const qint64 largest = Codec<T>::largest();
        value = T(m_chance.upTo(m_chance.happens(70) ? std::min<qint64>(largest, 70000) : largest));
    }
    template <typename E>
    requires std::is_enum_v<E>
    void make(E &value)
    {
        value = EnumNames<E>[std::size_t(m_chance.upTo(qint64(EnumNames<E>.size()) - 1))].first;
    }
    void make(QString &text)
    {
        static const QString Letters =
            QStringLiteral("aZ09 \"'\\/$`(){}<>&%\t\n\u0001\u0085\u2028\u202E\u00DF\uFFFF");
        text.clear();
        for (qint64 left = m_chance.upTo(12); left > 0; --left)
            text += m_chance.happens(5) ? QString::fromUcs4(U"\U0001F600")
                                        : QString(Letters[m_chance.upTo(Letters.size() - 1)]);
    }
    void make(DriverVersion &version)
    {
        for (int &part : version.parts)
            part = int(m_chance.upTo(65535));
    }
    void make(QDate &date) { date = QDate(1601, 1, 1).addDays(m_chance.upTo(3000000)); }
    template <typename T>
    void make(QList<T> &list)
    {
        for (qint64 left = m_chance.upTo(2); left > 0; --left)
            make(list.emplaceBack());
    }
    template <typename S>
    requires Described<S>
    void make(S &target) { describe(*this, target); }

    Chance m_chance;
    int m_percentKnown;
};

/// Visits a description and makes facts unread.
class Forgetter
{
public:
    explicit Forgetter(Forgetting forgetting)
        : m_chance(forgetting.seed)
        , m_percent(forgetting.percent)
    {
    }

    template <typename T>
    void fact(const char *, Fact<T> &fact)
    {
        if (m_chance.happens(m_percent))
            fact = Fact<T>::unread(QStringLiteral("taken away"));
        else if (fact.isKnown())
            enter(*fact.value);
    }
    void hexFact(const char *name, Fact<int> &fact) { this->fact(name, fact); }
    void text(const char *, QString &) {}
    template <typename S>
    void object(const char *, S &target)
    {
        describe(*this, target);
    }

private:
    template <typename T>
    void enter(T &)
    {
    }
    template <typename S>
    requires Described<S>
    void enter(QList<S> &list)
    {
        for (S &item : list)
            describe(*this, item);
    }

    Chance m_chance;
    int m_percent;
};

} // namespace

rc::Gen<HostProfile> anyProfile()
{
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<quint64>(), rc::gen::inRange(0, 101)),
                        [](const std::pair<quint64, int> &chance) {
                            HostProfile profile;
                            FactMaker maker(chance.first, chance.second);
                            describe(maker, profile);
                            return profile;
                        });
}

rc::Gen<Forgetting> anyForgetting()
{
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<quint64>(), rc::gen::inRange(0, 101)),
                        [](const std::pair<quint64, int> &chance) {
                            return Forgetting{chance.first, chance.second};
                        });
}

HostFacts without(HostFacts facts, Forgetting forgetting)
{
    HostProfile profile;
    profile.facts = std::move(facts);
    Forgetter forgetter(forgetting);
    describe(forgetter, profile);
    return profile.facts;
}

void showValue(const Forgetting &forgetting, std::ostream &stream)
{
    stream << forgetting.percent << " % by seed " << forgetting.seed;
}

} // namespace TestSupport

void Platform::showValue(const HostProfile &profile, std::ostream &stream)
{
    stream << hostProfileJson(profile).toStdString();
}
