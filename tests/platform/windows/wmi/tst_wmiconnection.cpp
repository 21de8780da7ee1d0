// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The contract of WmiConnection, on the fake namespace directly and, on Windows, through COM.
#include "tests/platform/windows/support/hostiletexts.h"
#include "tests/platform/windows/support/wmibackend.h"
#include "tests/platform/windows/wmi/everything.h"
#include "tests/support/testmain.h"

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

const QString Namespace = QStringLiteral("root\\test");
const QString Class = QStringLiteral("Test_Everything");
const QString All = QStringLiteral("SELECT * FROM Test_Everything");

std::shared_ptr<WmiConnection> connected(const WmiBackend &backend)
{
    return backend.connector->connect(Namespace, {}).value_or(nullptr);
}

} // namespace

class TestWmiConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeWithAllTheirTypes_data();
    void rowsComeWithAllTheirTypes();
    void anInstanceAndAClassAreRead_data();
    void anInstanceAndAClassAreRead();
    void aMethodTakesAndGivesAllTypes_data();
    void aMethodTakesAndGivesAllTypes();
    void aMethodWithoutParametersIsCalled_data();
    void aMethodWithoutParametersIsCalled();
    void hostileTextReachesAMethodUnharmed_data();
    void hostileTextReachesAMethodUnharmed();
    void hostileKeysFindTheirInstance_data();
    void hostileKeysFindTheirInstance();
    void mistakesAreNotSent_data();
    void mistakesAreNotSent();
    void manyCallsAtATimeDoNotDisturbEachOther_data();
    void manyCallsAtATimeDoNotDisturbEachOther();

private:
    static void addBackendRows();
};

void TestWmiConnection::addBackendRows()
{
    QTest::addColumn<QByteArray>("backend");
    for (const QByteArray &name : wmiBackendNames())
        QTest::newRow(name) << name;
}

void TestWmiConnection::rowsComeWithAllTheirTypes_data() { addBackendRows(); }

void TestWmiConnection::rowsComeWithAllTheirTypes()
{
    QFETCH(QByteArray, backend);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    const auto rows = connected(way)->query(All, {});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 4);
    for (const WmiObject &row : *rows)
        QVERIFY2(repository->find(row.path) == row, qPrintable(row.path));
    QCOMPARE(repository->violations(), QStringList());
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiConnection::anInstanceAndAClassAreRead_data() { addBackendRows(); }

void TestWmiConnection::anInstanceAndAClassAreRead()
{
    QFETCH(QByteArray, backend);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    auto connection = connected(way);
    const QString path = everythingPath(QStringLiteral("most"));
    QVERIFY(connection->get(path, {}) == *repository->find(path));
    const auto definition = connection->get(Class, {});
    QVERIFY(definition);
    QCOMPARE(definition->className, Class);
    QVERIFY(definition->has(QStringLiteral("A_uint64s")));
    QVERIFY(definition->properties[QStringLiteral("A_uint64s")].isArray);
    QCOMPARE(connection->get(everythingPath(QStringLiteral("gone")), {}).error().code,
             ErrorCode::NotFound);
    connection.reset();
    QCOMPARE(repository->violations(), QStringList());
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiConnection::aMethodTakesAndGivesAllTypes_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<QString>("variant");
    for (const QByteArray &name : wmiBackendNames()) {
        for (const char *variant : {"least", "most", "plain"})
            QTest::addRow("%s %s", name.data(), variant) << name << QString::fromLatin1(variant);
    }
}

void TestWmiConnection::aMethodTakesAndGivesAllTypes()
{
    QFETCH(QByteArray, backend);
    QFETCH(QString, variant);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    const FakeWmiRepository::Values values = everythingValues(variant);
    const auto outcome =
        connected(way)->call(everythingPath(variant), QStringLiteral("Echo"), values, {});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->returnValue, 4096u);
    QCOMPARE(outcome->out.size(), values.size());
    for (auto it = values.begin(); it != values.end(); ++it)
        QVERIFY2(outcome->out.value(it.key() + QStringLiteral("Out")) == *it, qPrintable(it.key()));
    QCOMPARE(repository->violations(), QStringList());
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiConnection::aMethodWithoutParametersIsCalled_data() { addBackendRows(); }

void TestWmiConnection::aMethodWithoutParametersIsCalled()
{
    QFETCH(QByteArray, backend);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    auto connection = connected(way);
    const QString path = everythingPath(QStringLiteral("plain"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(connection->call(path, QStringLiteral("Nothing"), {}, {}), WmiOutcome());
    // The signature of a method is asked for once.
    QCOMPARE(repository->faults().log().count(QStringLiteral("Get Test_Everything")),
             backend == "com" ? 1 : 0);
    const auto unset = connection->call(path, QStringLiteral("Echo"), {}, {});
    QVERIFY(unset);
    QVERIFY(std::holds_alternative<std::monostate>(unset->out[QStringLiteral("A_stringOut")]));
    connection.reset();
    QCOMPARE(repository->violations(), QStringList());
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiConnection::hostileTextReachesAMethodUnharmed_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<QString>("text");
    for (const QByteArray &name : wmiBackendNames()) {
        for (const HostileText &row : hostileTexts() + forbiddenTexts())
            QTest::addRow("%s, %s", name.data(), row.name.data()) << name << row.text;
    }
}

void TestWmiConnection::hostileTextReachesAMethodUnharmed()
{
    QFETCH(QByteArray, backend);
    QFETCH(QString, text);
    const WmiBackend way = makeWmiBackend(backend, everythingRepository());
    const auto outcome =
        connected(way)->call(everythingPath(QStringLiteral("plain")), QStringLiteral("Echo"),
                             {{QStringLiteral("A_string"), text},
                              {QStringLiteral("A_strings"), QStringList{text, text}}},
                             {});
    QVERIFY(outcome);
    QVERIFY(outcome->out[QStringLiteral("A_stringOut")] == WmiValue(text));
    QVERIFY(outcome->out[QStringLiteral("A_stringsOut")] == WmiValue(QStringList{text, text}));
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiConnection::hostileKeysFindTheirInstance_data()
{
    hostileTextReachesAMethodUnharmed_data();
}

void TestWmiConnection::hostileKeysFindTheirInstance()
{
    QFETCH(QByteArray, backend);
    QFETCH(QString, text);
    const auto repository = everythingRepository();
    const QString name = u'<' + text;
    const QString path = repository->add(Class, {{QStringLiteral("Name"), name}});
    const WmiBackend way = makeWmiBackend(backend, repository);
    const auto connection = connected(way);
    const auto object = connection->get(path, {});
    QVERIFY(object);
    QVERIFY(object->value<QString>(QStringLiteral("Name")) == name);
    QVERIFY(object->path == path);
    QVERIFY(connection->call(path, QStringLiteral("Nothing"), {}, {}));
    QCOMPARE(repository->violations(), QStringList());
}

void TestWmiConnection::mistakesAreNotSent_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<QString>("method");
    QTest::addColumn<WmiArguments>("in");
    QTest::addColumn<ErrorCode>("code");
    for (const QByteArray &name : wmiBackendNames()) {
        const auto row = [&name](const char *what, const char *method, const WmiArguments &in,
                                 ErrorCode code) {
            QTest::addRow("%s: %s", name.data(), what)
                << name << QString::fromLatin1(method) << in << code;
        };
        const QString number = QStringLiteral("A_uint16");
        row("unknown method", "Missing", {}, ErrorCode::NotSupported);
        row("unknown parameter", "Echo", {{QStringLiteral("Missing"), true}},
            ErrorCode::InvalidArgument);
        row("parameter of a method without any", "Nothing", {{number, qint64(1)}},
            ErrorCode::InvalidArgument);
        row("text in a number", "Echo", {{number, QStringLiteral("1")}},
            ErrorCode::InvalidArgument);
        row("number too large", "Echo", {{number, qint64(65536)}}, ErrorCode::InvalidArgument);
        row("scalar in an array", "Echo", {{QStringLiteral("A_strings"), QStringLiteral("x")}},
            ErrorCode::InvalidArgument);
        row("negative unsigned", "Echo", {{QStringLiteral("A_uint64"), qint64(-1)}},
            ErrorCode::InvalidArgument);
    }
}

void TestWmiConnection::mistakesAreNotSent()
{
    QFETCH(QByteArray, backend);
    QFETCH(QString, method);
    QFETCH(WmiArguments, in);
    QFETCH(ErrorCode, code);
    const WmiBackend way = makeWmiBackend(backend, everythingRepository());
    const auto outcome =
        connected(way)->call(everythingPath(QStringLiteral("plain")), method, in, {});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(way.leftovers(), 0);
}

void TestWmiConnection::manyCallsAtATimeDoNotDisturbEachOther_data() { addBackendRows(); }

void TestWmiConnection::manyCallsAtATimeDoNotDisturbEachOther()
{
    QFETCH(QByteArray, backend);
    const auto repository = everythingRepository();
    const WmiBackend way = makeWmiBackend(backend, repository);
    auto connection = connected(way);
    std::atomic<int> good = 0;
    QList<QThread *> threads;
    for (int i = 0; i < 8; ++i) {
        threads << QThread::create([&good, connection] {
            for (int round = 0; round < 5; ++round) {
                const auto rows = connection->query(All, {});
                const auto outcome =
                    connection->call(everythingPath(QStringLiteral("most")), QStringLiteral("Echo"),
                                     everythingValues(QStringLiteral("most")), {});
                good += rows && rows->size() == 4 && outcome ? 1 : 0;
            }
        });
        threads.back()->start();
    }
    for (QThread *thread : threads)
        thread->wait();
    qDeleteAll(threads);
    QCOMPARE(good, 40);
    connection.reset();
    QCOMPARE(repository->violations(), QStringList());
    QCOMPARE(way.leftovers(), 0);
}

SETUP_TEST_MAIN(TestWmiConnection)
#include "tst_wmiconnection.moc"
