// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/signaturetable.h"

#include "core/base/sha256.h"
#include "core/receiver/opensslrelease.h"
#include "core/receiver/signatureverifier.h"
#include "testsigner.h"

#include <QTest>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

using Curve = std::unique_ptr<EC_GROUP, Release<EC_GROUP_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using Point = std::unique_ptr<EC_POINT, Release<EC_POINT_free>>;
using Scratch = std::unique_ptr<BN_CTX, Release<BN_CTX_free>>;

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

const char kOrder[] = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

//! A key made to fit a signature, as is possible for whoever chooses the key last.
struct Fitted {
    QByteArray point;
    QByteArray signature;
};

//! Arithmetic of P-256 for such keys.
class Chooser {
public:
    Number number(const QByteArray& bytes) const
    {
        return Number(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.constData()), int(bytes.size()), nullptr));
    }

    Number quotient(const Number& a, const Number& b) const
    {
        Number result(BN_mod_inverse(nullptr, b.get(), order(), m_scratch.get()));
        BN_mod_mul(result.get(), a.get(), result.get(), order(), m_scratch.get());
        return result;
    }

    Number negative(const Number& a) const
    {
        Number result(BN_new());
        BN_mod_sub(result.get(), order(), a.get(), order(), m_scratch.get());
        return result;
    }

    //! a·G + b·R; R may be null.
    Point sum(const Number& a, const EC_POINT* r = nullptr, const BIGNUM* b = nullptr) const
    {
        Point result(EC_POINT_new(curve()));
        EC_POINT_mul(curve(), result.get(), a.get(), r, b, m_scratch.get());
        return result;
    }

    Number xOf(const Point& point) const
    {
        Number x(BN_new());
        EC_POINT_get_affine_coordinates(curve(), point.get(), x.get(), nullptr, m_scratch.get());
        return x;
    }

    QByteArray bytes(const Number& number) const
    {
        QByteArray all(32, '\0');
        BN_bn2binpad(number.get(), reinterpret_cast<unsigned char*>(all.data()), 32);
        return all;
    }

    QByteArray bytes(const Point& point) const
    {
        QByteArray all(65, '\0');
        EC_POINT_point2oct(curve(), point.get(), POINT_CONVERSION_UNCOMPRESSED,
            reinterpret_cast<unsigned char*>(all.data()), 65, m_scratch.get());
        return all;
    }

    //! The point whose x is the group's order and a bit, and that bit.
    std::pair<Point, Number> pointBeyondTheOrder() const
    {
        Number x(BN_dup(order()));
        Number beyond(BN_new());
        Point point(EC_POINT_new(curve()));
        do {
            BN_add_word(x.get(), 1);
            BN_add_word(beyond.get(), 1);
        } while (EC_POINT_set_compressed_coordinates(curve(), point.get(), x.get(), 0, m_scratch.get()) != 1);
        return {std::move(point), std::move(beyond)};
    }

private:
    const EC_GROUP* curve() const { return m_curve.get(); }
    const BIGNUM* order() const { return EC_GROUP_get0_order(curve()); }

    const Curve m_curve{EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1)};
    const Scratch m_scratch{BN_CTX_new()};
};

bool opensslVerifies(const QByteArray& point, const QByteArray& digest, const QByteArray& signature)
{
    return SignatureVerifier::of(point)->verifies(digest, signature);
}

} // namespace

class TestSignatureTable : public QObject {
    Q_OBJECT

private slots:
    void agreesWithOpenSslOnWhatWasSignedAndOnWhatWasChanged();
    void refusesNumbersOutsideTheGroup_data();
    void refusesNumbersOutsideTheGroup();
    void refusesOtherLengths();
    void comparesModuloTheOrder();
    void addsAPointToItself();
    void refusesASumThatIsNoPoint();
    void thereIsNoneForWhatIsNoKey();
};

void TestSignatureTable::agreesWithOpenSslOnWhatWasSignedAndOnWhatWasChanged()
{
    const TestSigner signer;
    const QByteArray point = signer.point();
    const auto table = SignatureTable::of(point);
    QVERIFY(table);
    for (int number = 0; number < 50; ++number) {
        const QByteArray message = "message " + QByteArray::number(number);
        const QByteArray digest = sha256(message);
        const QByteArray signature = signer.rawSignature(message);
        QVERIFY(table->verifies(digest, signature));
        QByteArray changed = signature;
        changed[number] = char(changed[number] ^ 0x10);
        QVERIFY(!table->verifies(digest, changed));
        QVERIFY(!opensslVerifies(point, digest, changed));
        QVERIFY(!table->verifies(sha256(QByteArray("another " + message)), signature));
    }
}

void TestSignatureTable::refusesNumbersOutsideTheGroup_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("zero") << QByteArray(32, '\0');
    QTest::newRow("the order") << hex(kOrder);
    QTest::newRow("one more than the order") << hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632552");
    QTest::newRow("the largest of 256 bits") << QByteArray(32, '\xff');
}

void TestSignatureTable::refusesNumbersOutsideTheGroup()
{
    QFETCH(QByteArray, number);
    const TestSigner signer;
    const auto table = SignatureTable::of(signer.point());
    const QByteArray signature = signer.rawSignature("message"_ba);
    QVERIFY(!table->verifies(sha256("message"_ba), number + signature.mid(32)));
    QVERIFY(!table->verifies(sha256("message"_ba), signature.left(32) + number));
}

void TestSignatureTable::refusesOtherLengths()
{
    const TestSigner signer;
    const auto table = SignatureTable::of(signer.point());
    const QByteArray digest = sha256("message"_ba);
    const QByteArray signature = signer.rawSignature("message"_ba);
    QVERIFY(!table->verifies(digest, signature.chopped(1)));
    QVERIFY(!table->verifies(digest, signature + '\0'));
    QVERIFY(!table->verifies(digest.chopped(1), signature));
    QVERIFY(!table->verifies({}, {}));
}

//! The x of the sum may lie between the group's order and the field's prime; r is what is beyond the order.
void TestSignatureTable::comparesModuloTheOrder()
{
    const Chooser chooser;
    const auto [sum, r] = chooser.pointBeyondTheOrder();
    const QByteArray digest = sha256("message"_ba);
    const Number s = chooser.number(sha256("any s"_ba));
    const Number ofGenerator = chooser.negative(chooser.quotient(chooser.number(digest), r));
    const Number ofSum = chooser.quotient(s, r);
    const QByteArray key = chooser.bytes(chooser.sum(ofGenerator, sum.get(), ofSum.get()));
    const QByteArray signature = chooser.bytes(r) + chooser.bytes(s);
    QVERIFY(opensslVerifies(key, digest, signature));
    QVERIFY(SignatureTable::of(key)->verifies(digest, signature));
}

//! The two multiples to be added are the same point.
void TestSignatureTable::addsAPointToItself()
{
    const Chooser chooser;
    const Number half = chooser.number(sha256("half of it"_ba));
    const Number twice(BN_dup(half.get()));
    BN_lshift1(twice.get(), twice.get());
    const Number r = chooser.xOf(chooser.sum(twice));
    const QByteArray digest = sha256("message"_ba);
    const Number s = chooser.quotient(chooser.number(digest), half);
    const QByteArray key = chooser.bytes(chooser.sum(chooser.quotient(half, chooser.quotient(r, s))));
    const QByteArray signature = chooser.bytes(r) + chooser.bytes(s);
    QVERIFY(opensslVerifies(key, digest, signature));
    QVERIFY(SignatureTable::of(key)->verifies(digest, signature));
}

//! The two multiples cancel each other out.
void TestSignatureTable::refusesASumThatIsNoPoint()
{
    const Chooser chooser;
    const QByteArray digest = sha256("message"_ba);
    const Number r = chooser.number(sha256("any r"_ba));
    const Number secret = chooser.negative(chooser.quotient(chooser.number(digest), r));
    const QByteArray key = chooser.bytes(chooser.sum(secret));
    const QByteArray signature = chooser.bytes(r) + sha256("any s"_ba);
    QVERIFY(!opensslVerifies(key, digest, signature));
    QVERIFY(!SignatureTable::of(key)->verifies(digest, signature));
}

void TestSignatureTable::thereIsNoneForWhatIsNoKey()
{
    const QByteArray point = TestSigner().point();
    QVERIFY(SignatureTable::of(point));
    QVERIFY(!SignatureTable::of({}));
    QVERIFY(!SignatureTable::of(QByteArray(1, '\0'))); // infinity
    QVERIFY(!SignatureTable::of(point.chopped(1) + char(point.back() ^ 1)));
}

QTEST_APPLESS_MAIN(TestSignatureTable)
#include "tst_signaturetable.moc"
