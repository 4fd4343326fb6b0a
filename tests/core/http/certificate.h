// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace egret::test {

//! A self-signed certificate for "localhost" with its P-256 key, made anew: PEM files in a directory.
class TestCertificate {
public:
    explicit TestCertificate(const QString& directory)
        : certificateFile(directory + QStringLiteral("/certificate.pem"))
        , keyFile(directory + QStringLiteral("/key.pem"))
        , m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
        , m_certificate(X509_new(), X509_free)
    {
        X509_set_version(m_certificate.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(m_certificate.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(m_certificate.get()), -3600);
        X509_gmtime_adj(X509_getm_notAfter(m_certificate.get()), 3600);
        X509_set_pubkey(m_certificate.get(), m_key.get());
        X509_NAME* const name = X509_get_subject_name(m_certificate.get());
        X509_NAME_add_entry_by_txt(
            name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
        X509_set_issuer_name(m_certificate.get(), name);
        X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
        write(certificateFile, [this](BIO* out) { PEM_write_bio_X509(out, m_certificate.get()); });
        write(keyFile, [this](BIO* out) {
            PEM_write_bio_PrivateKey(out, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        });
    }

    const QString certificateFile;
    const QString keyFile;

private:
    template <typename Print>
    static void write(const QString& path, Print print)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
        print(out.get());
        char* text = nullptr;
        const long size = BIO_get_mem_data(out.get(), &text);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text, size) != size)
            qFatal("no certificate");
    }

    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
    const std::unique_ptr<X509, decltype(&X509_free)> m_certificate;
};

} // namespace egret::test
