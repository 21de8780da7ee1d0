// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/comptr.h"
#include "platform/windows/wmi/wmiconnection.h"

struct IWbemServices;

namespace Platform::Windows {

class WbemSession;

/// A WMI namespace through COM. Every call runs on a thread of its own in the multithreaded
/// apartment, which goes on alone when it hangs; it keeps what it uses alive until it ends.
class ComWmiConnection final : public WmiConnection
{
public:
    /// The services must live in the multithreaded apartment.
    explicit ComWmiConnection(ComPtr<IWbemServices> services);

    Result<QList<WmiObject>> query(const QString &wql, const CallContext &call) override;
    Result<WmiObject> get(const QString &path, const CallContext &call) override;
    Result<WmiOutcome> call(const QString &path, const QString &method, const WmiArguments &in,
                            const CallContext &call) override;

private:
    std::shared_ptr<WbemSession> m_session;
};

} // namespace Platform::Windows
